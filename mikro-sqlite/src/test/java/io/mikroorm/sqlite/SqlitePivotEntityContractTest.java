// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.PivotEntityContract;

class SqlitePivotEntityContractTest extends PivotEntityContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
