/** Model, parser, validator and renderers as one module to require. */
module dev.gip {
    requires transitive dev.gip.model;
    requires transitive dev.gip.parser;
    requires transitive dev.gip.render;
    requires transitive dev.gip.validate;
}
