// SPDX-License-Identifier: MIT
package io.mikroorm.loading;

import io.mikroorm.identity.LinkedKeys;
import io.mikroorm.identity.Refresh;
import io.mikroorm.query.ReadOptions;

/**
 * How relations are loaded: by one find or one lazy load.
 *
 * @param refresh whether those that are loaded already are asked for again, and overwritten
 * @param reading how the statements are carried out
 * @param links the keys of members that have come so far with the rows of their owners
 */
record Loading(boolean refresh, ReadOptions reading, LinkedKeys links) {

    /** One that knows nothing of links yet. */
    Loading(boolean refresh, ReadOptions reading) {
        this(refresh, reading, new LinkedKeys());
    }

    /** What is not loaded yet, as the store does it by itself. */
    static Loading ofMissing() {
        return new Loading(false, ReadOptions.NONE);
    }

    /** Which of the entities behind them are overwritten. */
    Refresh overwritten() {
        return refresh ? Refresh.ALWAYS : Refresh.NEVER;
    }

    /** The same without what is loaded already. */
    Loading missing() {
        return refresh ? new Loading(false, reading, links) : this;
    }
}
