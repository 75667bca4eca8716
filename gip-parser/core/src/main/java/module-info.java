/** Reads annual reports into the gip model. */
module dev.gip.parser {
    requires transitive dev.gip.model;
    requires dev.gip.json;
    requires de.siegmar.fastcsv;
    requires com.github.albfernandez.juniversalchardet;
    requires org.apache.commons.lang3;
    requires org.jsoup;
    requires static transitive org.jspecify;
}
