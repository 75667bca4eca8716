/** What the readers of several artifacts share; nothing for others to call. */
@SuppressWarnings("module") // The artifacts that it is for are compiled after it.
module dev.gip.parser.support {
    requires transitive dev.gip.parser;
    requires static transitive org.jspecify;
    requires transitive java.xml;

    exports dev.gip.parser.support.internal.container to
            dev.gip.parser.office,
            dev.gip.parser.ofd;
    exports dev.gip.parser.support.internal.drawing to
            dev.gip.parser.ofd,
            dev.gip.parser.pdf;
}
