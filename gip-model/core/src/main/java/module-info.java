/**
 * The model of annual reports on government information disclosure: records, forms, cells, relations, readings and
 * findings.
 */
module dev.gip.model {
    requires static transitive org.jspecify;

    exports dev.gip.model;
    exports dev.gip.model.form;
    exports dev.gip.model.reading;
    exports dev.gip.model.relation;
    exports dev.gip.model.source;
    exports dev.gip.model.table;
    exports dev.gip.model.validation;
}
