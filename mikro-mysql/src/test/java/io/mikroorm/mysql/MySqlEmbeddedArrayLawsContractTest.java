// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.EmbeddedArrayLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlEmbeddedArrayLawsContractTest extends EmbeddedArrayLawsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
