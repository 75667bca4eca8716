/** The forms, reports, readings and findings of gip as immutable values. */
module dev.gip.model {
    requires static transitive org.jspecify;
}
