// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.mysql.family.FamilyTimeouts;
import io.mikroorm.mysql.family.TestDatabase;

class MySqlTimeoutsTest extends FamilyTimeouts {

    @Override
    protected TestDatabase database(Class<?>... entities) {
        return MySqlTckDriver.database(entities);
    }
}
