// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeSecretsContract;

class MySqlSerializeSecretsContractTest extends SerializeSecretsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
