// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.PrefixModesContract;

class SqlitePrefixModesContractTest extends PrefixModesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
