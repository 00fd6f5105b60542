// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.PrefixModesContract;

class MySqlPrefixModesContractTest extends PrefixModesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
