// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.mysql.family.FamilyOddValues;
import io.mikroorm.mysql.family.TestDatabase;

class MariaDbOddValuesTest extends FamilyOddValues {

    @Override
    protected TestDatabase database(Class<?>... entities) {
        return MariaDbTckDriver.database(entities);
    }
}
