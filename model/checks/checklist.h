#pragma once

#include "model/checks/check.h"

// The checks, one source file each. Each appends its findings; its rule and source stand in its file.

namespace gouji {

// Tables
void checkCrossFooting(const CheckInput &input, std::vector<Finding> &findings);
void checkRowMissing(const CheckInput &input, std::vector<Finding> &findings);
void checkCellBlank(const CheckInput &input, std::vector<Finding> &findings);
void checkCellNotNumber(const CheckInput &input, std::vector<Finding> &findings);
void checkColumnMismatch(const CheckInput &input, std::vector<Finding> &findings);
void checkFormOutdated(const CheckInput &input, std::vector<Finding> &findings);

// Sections, metadata, prose
void checkSectionMissing(const CheckInput &input, std::vector<Finding> &findings);
void checkMetadataMissing(const CheckInput &input, std::vector<Finding> &findings);
void checkPeriodNotFullYear(const CheckInput &input, std::vector<Finding> &findings);
void checkYearMismatch(const CheckInput &input, std::vector<Finding> &findings);
void checkTextDuplicate(const CheckInput &input, std::vector<Finding> &findings);
void checkNumbering(const CheckInput &input, std::vector<Finding> &findings);
void checkClaimSum(const CheckInput &input, std::vector<Finding> &findings);
void checkClaimTable(const CheckInput &input, std::vector<Finding> &findings);
void checkPartMissing(const CheckInput &input, std::vector<Finding> &findings);
void checkBasisOutdated(const CheckInput &input, std::vector<Finding> &findings);
void checkClaimConflict(const CheckInput &input, std::vector<Finding> &findings);
void checkPercentage(const CheckInput &input, std::vector<Finding> &findings);
void checkPlaceholder(const CheckInput &input, std::vector<Finding> &findings);
void checkAgencyMismatch(const CheckInput &input, std::vector<Finding> &findings);
void checkImplausibleValue(const CheckInput &input, std::vector<Finding> &findings);
void checkTextStutter(const CheckInput &input, std::vector<Finding> &findings);
void checkPartsCount(const CheckInput &input, std::vector<Finding> &findings);
void checkProblemsEmpty(const CheckInput &input, std::vector<Finding> &findings);

// Reports compared with each other
void checkCarryOver(const CheckInput &input, std::vector<Finding> &findings);
[[nodiscard]] bool canJudgeCarryOver(const CheckInput &input);
void checkStockFlow(const CheckInput &input, std::vector<Finding> &findings);
[[nodiscard]] bool canJudgeStockFlow(const CheckInput &input);
void checkAggregate(const CheckInput &input, std::vector<Finding> &findings);
[[nodiscard]] bool canJudgeAggregate(const CheckInput &input);
void checkResubmissionChanged(const CheckInput &input, std::vector<Finding> &findings);
void checkTextCopied(const CheckInput &input, std::vector<Finding> &findings);

// Who has filed
void checkLate(const CheckInput &input, std::vector<Finding> &findings);

} // namespace gouji
