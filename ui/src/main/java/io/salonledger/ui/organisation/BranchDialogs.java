package io.salonledger.ui.organisation;

import org.springframework.stereotype.Component;

/** All dialogs about a branch. */
@Component
record BranchDialogs(BranchForms branch, PlaceForms places, TaxForm taxes) {}
