// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.MappedInCodeContract;

class PostgreSqlMappedInCodeContractTest extends MappedInCodeContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
