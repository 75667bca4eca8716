/** A command line for gip. */
module dev.gip.cli {
    requires dev.gip;
    requires dev.gip.json;
    requires dev.gip.validate.yaml;
    requires info.picocli;
    requires tools.jackson.core;
    requires static org.jspecify;

    opens dev.gip.cli to
            info.picocli;
}
