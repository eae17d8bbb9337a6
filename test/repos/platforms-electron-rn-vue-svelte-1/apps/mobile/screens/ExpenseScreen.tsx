import React, { useCallback, useEffect, useState } from 'react';
import { FlatList, RefreshControl, Text, TouchableOpacity, View } from 'react-native';
import { ownApi, pleoApi } from '../services/api';

type Expense = { id: string; note?: string; amountOriginal: { value: number; currency: string } };

export default function ExpenseScreen({ navigation }: { navigation: any }) {
  const [expenses, setExpenses] = useState<Expense[]>([]);
  const [loading, setLoading] = useState(false);

  const load = useCallback(async () => {
    setLoading(true);
    try {
      const { data } = await pleoApi.get<{ expenses: Expense[] }>('/expenses', { params: { pageSize: 30 } }); // expect: legacy-call getExpenses (likely)
      setExpenses(data.expenses);
    } finally {
      setLoading(false);
    }
  }, []);

  useEffect(() => {
    load();
  }, [load]);

  const open = async (id: string) => {
    const [expense, comments] = await Promise.all([
      pleoApi.get(`/expenses/${id}`), // expect: legacy-call getExpense (likely)
      ownApi.get(`/expenses/${id}`),
    ]);
    navigation.navigate('Detail', { expense: expense.data, comments: comments.data });
  };

  return (
    <View>
      <Text>Data from https://openapi.pleo.io</Text>
      <FlatList
        data={expenses}
        keyExtractor={(e) => e.id}
        refreshControl={<RefreshControl refreshing={loading} onRefresh={load} />}
        renderItem={({ item }) => (
          <TouchableOpacity onPress={() => open(item.id)}>
            <Text>
              {item.note} {item.amountOriginal.value} {item.amountOriginal.currency}
            </Text>
          </TouchableOpacity>
        )}
      />
    </View>
  );
}
