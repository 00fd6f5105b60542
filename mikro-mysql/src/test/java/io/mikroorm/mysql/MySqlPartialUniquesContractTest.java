// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.PartialUniquesContract;

class MySqlPartialUniquesContractTest extends PartialUniquesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
