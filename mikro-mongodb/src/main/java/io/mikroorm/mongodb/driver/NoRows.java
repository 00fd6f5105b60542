// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import io.mikroorm.driver.RowCursor;

/** A cursor that is at its end. */
final class NoRows implements RowCursor {

    @Override
    public boolean next() {
        return false;
    }

    @Override
    public void close() {}
}
