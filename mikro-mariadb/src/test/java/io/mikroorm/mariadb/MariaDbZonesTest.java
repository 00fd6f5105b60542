// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.mysql.family.FamilyZones;
import io.mikroorm.mysql.family.TestDatabase;

/** In which zone MariaDb keeps times. */
class MariaDbZonesTest extends FamilyZones {
    @Override
    protected TestDatabase database(boolean forceUtc, Class<?>... entities) {
        return MariaDbTckDriver.database(new MariaDbTckDriver(c -> c.forceUtcTimezone(forceUtc)), entities);
    }
}
