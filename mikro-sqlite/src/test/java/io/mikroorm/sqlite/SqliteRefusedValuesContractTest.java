// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.RefusedValuesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteRefusedValuesContractTest extends RefusedValuesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
