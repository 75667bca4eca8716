/** The one JSON codec of the gip model, and reports as tidy rows. */
module dev.gip.json {
    requires transitive dev.gip.model;
    requires tools.jackson.core;
    requires static transitive org.jspecify;

    exports dev.gip.json;
}
