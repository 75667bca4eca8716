package dev.gip.parser.internal.format;

/** What to do with a source that no reader takes. */
final class Remedy {

    static final String OFFICE_ZH = "请加入组件 dev.gip:gip-parser-office。";
    static final String OFFICE_EN = "Add the artifact dev.gip:gip-parser-office.";
    static final String OLE2_ZH = "如是 Word 或 Excel 文件，请加入组件 dev.gip:gip-parser-office；如不是，请取出其中的报告后再读取。";
    static final String OLE2_EN =
            "If it is a Word or Excel file, add the artifact dev.gip:gip-parser-office; if not, take the report out of it.";
    static final String PDF_ZH = "请加入组件 dev.gip:gip-parser-pdf。";
    static final String PDF_EN = "Add the artifact dev.gip:gip-parser-pdf.";
    static final String OFD_ZH = "请加入组件 dev.gip:gip-parser-ofd。";
    static final String OFD_EN = "Add the artifact dev.gip:gip-parser-ofd.";
    static final String SAVE_ZH = "请在原软件中另存为 DOCX 后再读取。";
    static final String SAVE_EN = "Save it as DOCX and read that.";
    static final String ARCHIVE_ZH = "请取出其中的报告后再读取。";
    static final String ARCHIVE_EN = "Take the report out of it and read that.";

    private Remedy() {}
}
