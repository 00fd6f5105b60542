// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.MappedInCodeContract;

class SqliteMappedInCodeContractTest extends MappedInCodeContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
