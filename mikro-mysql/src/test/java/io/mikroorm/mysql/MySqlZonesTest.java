// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.mysql.family.FamilyZones;
import io.mikroorm.mysql.family.TestDatabase;

/** In which zone MySql keeps times. */
class MySqlZonesTest extends FamilyZones {
    @Override
    protected TestDatabase database(boolean forceUtc, Class<?>... entities) {
        return MySqlTckDriver.database(new MySqlTckDriver(c -> c.forceUtcTimezone(forceUtc)), entities);
    }
}
