// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.mysql.family.FamilyTransactions;
import io.mikroorm.tck.sql.ServerTckDriver;
import java.time.Duration;

class MySqlTransactionsTest extends FamilyTransactions {

    @Override
    protected ServerTckDriver<?> driver() {
        return new MySqlTckDriver();
    }

    @Override
    protected ServerTckDriver<?> driver(Duration patience) {
        return new MySqlTckDriver(c -> c.poolSize(1).connectionTimeout(patience));
    }
}
