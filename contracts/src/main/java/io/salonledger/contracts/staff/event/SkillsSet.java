package io.salonledger.contracts.staff.event;

import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;

/** An employee can do this. */
public record SkillsSet(EmployeeId employee, Skills skills) implements EmployeeEvent {}
