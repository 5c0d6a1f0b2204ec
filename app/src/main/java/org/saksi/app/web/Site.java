package org.saksi.app.web;

import org.saksi.app.api.Reception;
import org.saksi.app.api.RulingsApi;
import org.saksi.store.Newsroom;

/**
 * What all pages are made with.
 *
 * @param rulings decides
 */
public record Site(
    Newsroom newsroom, Reception reception, RulingsApi rulings, Assets assets, Seal seal) {}
