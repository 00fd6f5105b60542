// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeSecretsContract;

class MariaDbSerializeSecretsContractTest extends SerializeSecretsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
