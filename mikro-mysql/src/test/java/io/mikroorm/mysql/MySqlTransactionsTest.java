// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.mysql.family.FamilyTransactions;
import io.mikroorm.tck.sql.ServerTckDriver;

class MySqlTransactionsTest extends FamilyTransactions {

    @Override
    protected ServerTckDriver<?> driver() {
        return new MySqlTckDriver();
    }
}
