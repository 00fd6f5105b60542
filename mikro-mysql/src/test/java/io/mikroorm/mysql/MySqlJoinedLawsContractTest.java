// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.joined.JoinedLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlJoinedLawsContractTest extends JoinedLawsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
