/** Writes annual reports in several formats. */
module dev.gip.render {
    requires transitive dev.gip.model;
    requires dev.gip.json;
    requires de.siegmar.fastcsv;
    requires static transitive org.jspecify;
}
