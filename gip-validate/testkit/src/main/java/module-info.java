/** Assertions for authors of validation rules. */
module dev.gip.validate.test {
    requires transitive dev.gip.validate;
    requires static transitive org.jspecify;

    exports dev.gip.validate.test;
}
