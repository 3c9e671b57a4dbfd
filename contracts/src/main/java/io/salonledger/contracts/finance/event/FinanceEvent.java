package io.salonledger.contracts.finance.event;

import io.salonledger.contracts.message.Event;

/** What happens to a shop's money besides its tickets. */
public sealed interface FinanceEvent extends Event permits DayClosed {}
