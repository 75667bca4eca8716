package dev.gip.model.table;

import dev.gip.model.Cell;
import dev.gip.model.CellTable;

/**
 * One row of the table on requests.
 *
 * @param naturalPerson 自然人
 * @param commercialEnterprise 商业企业
 * @param researchInstitution 科研机构
 * @param publicWelfareOrganization 社会公益组织
 * @param legalServiceOrganization 法律服务机构
 * @param otherOrganization 其他
 * @param total 总计
 * @since 0.1
 */
public record ApplicantCells(
        Cell naturalPerson,
        Cell commercialEnterprise,
        Cell researchInstitution,
        Cell publicWelfareOrganization,
        Cell legalServiceOrganization,
        Cell otherOrganization,
        Cell total) {

    static ApplicantCells of(CellTable table, String row) {
        return new ApplicantCells(
                table.cell(row, Applicant.NATURAL_PERSON.key()),
                table.cell(row, Applicant.COMMERCIAL_ENTERPRISE.key()),
                table.cell(row, Applicant.RESEARCH_INSTITUTION.key()),
                table.cell(row, Applicant.PUBLIC_WELFARE_ORGANIZATION.key()),
                table.cell(row, Applicant.LEGAL_SERVICE_ORGANIZATION.key()),
                table.cell(row, Applicant.OTHER_ORGANIZATION.key()),
                table.cell(row, Applicant.TOTAL.key()));
    }
}
