package dev.gip.validate.internal;

import dev.gip.model.LocalizedText;

/** Why a rule on dates cannot judge, and what to give. */
final class Unknown {

    static final LocalizedText DATES = new LocalizedText(
            "年度或发布日期未知；请在检查时提供发布日期。",
            "The year or the date of publication is not known; give the date with the check.");

    static final LocalizedText KIND = new LocalizedText(
            "从名称看不出机关类别；请在检查时说明是人民政府、部门还是乡镇街道。",
            "The name does not show what kind of body reports; say with the check whether it is a government, a department or a township.");

    private Unknown() {}
}
