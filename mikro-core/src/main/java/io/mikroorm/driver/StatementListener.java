// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

/** Sees each statement after it ran, or failed. Called in the thread that ran it; must be thread-safe and quick. */
public interface StatementListener {

    /** A statement ran or failed. */
    void executed(StatementEvent event);
}
