import { useState } from 'react'
import { Button, Text, View } from 'react-native'

const token = process.env.EXPO_PUBLIC_PLEO_TOKEN // expect: credential-in-browser

export default function Debug() {
  const [status, setStatus] = useState('?')
  const ping = async () => {
    const res = await fetch('https://openapi.pleo.io/v1/health', { headers: { Authorization: `Bearer ${token}` } })
    setStatus(`${res.status}`)
  }
  return (
    <View>
      <Button title="Ping Pleo" onPress={ping} />
      <Text>{status}</Text>
    </View>
  )
}
