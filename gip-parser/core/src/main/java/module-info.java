/** Reads annual reports into the gip model. */
module dev.gip.parser {
    requires transitive dev.gip.model;
    requires com.github.albfernandez.juniversalchardet;
    requires de.siegmar.fastcsv;
    requires dev.gip.json;
    requires org.apache.commons.lang3;
    requires org.jsoup;
    requires static transitive org.jspecify;
}
