// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.MappedInCodeContract;

class MySqlMappedInCodeContractTest extends MappedInCodeContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
