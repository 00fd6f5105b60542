// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.mysql.family.FamilyTransactions;
import io.mikroorm.tck.sql.ServerTckDriver;

class MariaDbTransactionsTest extends FamilyTransactions {

    @Override
    protected ServerTckDriver<?> driver() {
        return new MariaDbTckDriver();
    }
}
