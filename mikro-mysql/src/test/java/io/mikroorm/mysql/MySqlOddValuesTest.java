// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.mysql.family.FamilyOddValues;
import io.mikroorm.mysql.family.TestDatabase;

class MySqlOddValuesTest extends FamilyOddValues {

    @Override
    protected TestDatabase database(Class<?>... entities) {
        return MySqlTckDriver.database(entities);
    }
}
