// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.mysql.family.FamilyTransactions;
import io.mikroorm.tck.sql.ServerTckDriver;
import java.time.Duration;

class MariaDbTransactionsTest extends FamilyTransactions {

    @Override
    protected ServerTckDriver<?> driver() {
        return new MariaDbTckDriver();
    }

    @Override
    protected ServerTckDriver<?> driver(Duration patience) {
        return new MariaDbTckDriver(c -> c.poolSize(1).connectionTimeout(patience));
    }
}
