// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.mysql.family.FamilyWrites;
import io.mikroorm.mysql.family.TestDatabase;

/** How many rows MySql takes at once, and into which tables. */
class MySqlWritesTest extends FamilyWrites {
    @Override
    protected TestDatabase database(Class<?>... entities) {
        return MySqlTckDriver.database(entities);
    }
}
