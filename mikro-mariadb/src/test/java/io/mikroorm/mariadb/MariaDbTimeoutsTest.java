// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.mysql.family.FamilyTimeouts;
import io.mikroorm.mysql.family.TestDatabase;

class MariaDbTimeoutsTest extends FamilyTimeouts {

    @Override
    protected TestDatabase database(Class<?>... entities) {
        return MariaDbTckDriver.database(entities);
    }
}
