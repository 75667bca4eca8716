/** The one JSON codec of the gip model. */
module dev.gip.json {
    requires transitive dev.gip.model;
    requires tools.jackson.databind;
    requires static transitive org.jspecify;
}
