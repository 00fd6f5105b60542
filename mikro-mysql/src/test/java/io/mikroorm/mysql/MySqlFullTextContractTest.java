// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.conditions.FullTextContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlFullTextContractTest extends FullTextContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
