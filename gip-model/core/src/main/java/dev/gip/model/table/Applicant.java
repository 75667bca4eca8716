package dev.gip.model.table;

/**
 * A column of the table on requests: a kind of applicant (申请人情况). A value with constants for the official columns.
 *
 * @param key the column's key
 * @since 0.1
 */
public record Applicant(String key) {

    /** 自然人. */
    public static final Applicant NATURAL_PERSON = new Applicant("naturalPerson");

    /** 法人或其他组织: 商业企业. */
    public static final Applicant COMMERCIAL_ENTERPRISE = new Applicant("commercialEnterprise");

    /** 法人或其他组织: 科研机构. */
    public static final Applicant RESEARCH_INSTITUTION = new Applicant("researchInstitution");

    /** 法人或其他组织: 社会公益组织. */
    public static final Applicant PUBLIC_WELFARE_ORGANIZATION = new Applicant("publicWelfareOrganization");

    /** 法人或其他组织: 法律服务机构. */
    public static final Applicant LEGAL_SERVICE_ORGANIZATION = new Applicant("legalServiceOrganization");

    /** 法人或其他组织: 其他. */
    public static final Applicant OTHER_ORGANIZATION = new Applicant("otherOrganization");

    /** 总计. */
    public static final Applicant TOTAL = new Applicant("total");
}
