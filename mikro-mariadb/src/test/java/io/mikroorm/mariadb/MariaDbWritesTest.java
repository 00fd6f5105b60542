// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.mysql.family.FamilyWrites;
import io.mikroorm.mysql.family.TestDatabase;

/** How many rows MariaDb takes at once, and into which tables. */
class MariaDbWritesTest extends FamilyWrites {
    @Override
    protected TestDatabase database(Class<?>... entities) {
        return MariaDbTckDriver.database(entities);
    }
}
