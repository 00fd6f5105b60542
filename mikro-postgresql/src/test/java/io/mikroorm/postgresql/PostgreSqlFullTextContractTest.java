// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.conditions.FullTextContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlFullTextContractTest extends FullTextContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
