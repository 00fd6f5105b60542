// SPDX-License-Identifier: MIT
package io.mikroorm.loading;

import io.mikroorm.query.ReadOptions;

/**
 * How relations are loaded.
 *
 * @param refresh whether those that are loaded already are asked for again
 * @param reading how the statements are carried out
 */
record Loading(boolean refresh, ReadOptions reading) {

    /** What is not loaded yet, as the store does it by itself. */
    static final Loading MISSING = new Loading(false, ReadOptions.NONE);

    /** The same without what is loaded already. */
    Loading missing() {
        return refresh ? new Loading(false, reading) : this;
    }
}
