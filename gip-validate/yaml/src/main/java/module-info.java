/** Validation rules and their configuration from YAML files. */
module dev.gip.validate.yaml {
    requires transitive dev.gip.validate;
    requires static transitive org.jspecify;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

    exports dev.gip.validate.yaml;

    opens dev.gip.validate.yaml.internal to
            tools.jackson.databind;
}
