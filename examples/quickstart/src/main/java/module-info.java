/** The smallest program that uses gip. */
module dev.gip.example.quickstart {
    requires dev.gip;
    requires static org.jspecify;
}
