// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.shown;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeSecretsContract;

class H2SerializeSecretsContractTest extends SerializeSecretsContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
