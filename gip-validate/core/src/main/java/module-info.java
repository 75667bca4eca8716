/** Checks annual reports against the rules of their form. */
module dev.gip.validate {
    requires transitive dev.gip.model;
    requires static transitive org.jspecify;
}
